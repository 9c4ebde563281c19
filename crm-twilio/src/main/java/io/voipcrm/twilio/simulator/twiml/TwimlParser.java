package io.voipcrm.twilio.simulator.twiml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads TwiML. Documents with a DOCTYPE are refused, so nothing outside them is ever read. */
public final class TwimlParser {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private TwimlParser() {}

    /**
     * Reads a document into its steps; an empty response has none.
     *
     * @throws TwimlException if it is no TwiML, or has a verb or noun that the network lacks
     */
    public static List<Verb> parse(String document) {
        Element response = root(document);
        if (!response.getTagName().equals("Response")) {
            throw wrong("The document must start with Response: " + response.getTagName());
        }
        List<Verb> verbs = new ArrayList<>();
        for (Element element : children(response)) {
            verbs.add(verb(element));
        }
        return verbs;
    }

    private static Verb verb(Element element) {
        Attributes attributes = new Attributes(element);
        String text = element.getTextContent().trim();
        return switch (element.getTagName()) {
            case "Say" -> new Verb.Say(text, attributes.number("loop", 1));
            case "Play" -> new Verb.Play(text, attributes.number("loop", 1));
            case "Pause" -> new Verb.Pause(attributes.number("length", 1));
            case "Redirect" -> new Verb.Redirect(text, attributes.method("method"));
            case "Hangup" -> new Verb.Hangup();
            case "Reject" -> new Verb.Reject(attributes.text("reason").equals(Optional.of("busy")));
            case "Dial" -> DialReader.read(element);
            default -> throw wrong("The local network has no verb " + element.getTagName());
        };
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static TwimlException wrong(String message) {
        return new TwimlException(TwimlException.NOT_TWIML, message);
    }

    private static Element root(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new TwimlException(TwimlException.NOT_XML, "The document is not XML: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK has a secure XML parser", e);
        }
    }
}
