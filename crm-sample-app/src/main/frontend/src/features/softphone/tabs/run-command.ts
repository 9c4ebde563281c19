import type { PhoneEngine } from '../phone-engine';
import type { PhoneCommand } from './tab-message';

type EngineCommand = Exclude<PhoneCommand, { do: 'go-offline' }>;

/** Lets the engine of the leading tab do what some tab of the user asked for. */
export function runCommand(engine: PhoneEngine, command: EngineCommand): void {
  switch (command.do) {
    case 'answer':
      void engine.answer(command.call);
      break;
    case 'join':
      void engine.join(command.call);
      break;
    case 'hang-up':
      void engine.hangUp(command.callId);
      break;
    case 'drop':
      engine.drop(command.callId);
      break;
    case 'mute':
      void engine.setMuted(command.callId, command.muted);
      break;
    case 'hold':
      void engine.setOnHold(command.callId, command.on);
      break;
    case 'digits':
      engine.sendDigits(command.callId, command.digits);
      break;
    case 'dismiss':
      engine.dismiss(command.callId);
      break;
    case 'retry':
      engine.goOnline();
      break;
  }
}
