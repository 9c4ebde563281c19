import { stillRinging, type RingingCall } from '../ringing-cards';
import { words } from '../strings';
import { FarewellCard } from './farewell-card';
import { RingingCard } from './ringing-card';

export function RingingList({ cards }: { cards: readonly RingingCall[] }) {
  const ringing = stillRinging(cards);
  return (
    <>
      {ringing.length > 0 && (
        <section aria-label={words.ringingRegion} className="space-y-2">
          {ringing.map((card) => (
            <RingingCard key={card.call.id} ringing={card} first={card === ringing[0]} />
          ))}
        </section>
      )}
      {cards
        .filter((card) => card.farewell !== null)
        .map((card) => (
          <FarewellCard key={card.call.id} ringing={card} />
        ))}
    </>
  );
}
