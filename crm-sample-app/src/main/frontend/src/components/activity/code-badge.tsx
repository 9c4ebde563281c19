import { Minus, ThumbsDown, ThumbsUp, type LucideIcon } from 'lucide-react';
import { Badge, type Tone } from '@/components/ui/badge';
import type { CallCode, CodeTone } from '@/lib/wire/outcome-code';

export const CODE_LOOKS: Record<CodeTone, { tone: Tone; icon: LucideIcon }> = {
  positive: { tone: 'accent', icon: ThumbsUp },
  neutral: { tone: 'neutral', icon: Minus },
  negative: { tone: 'neutral', icon: ThumbsDown },
};

/** What came of a call, in the company's own word. */
export function CodeBadge({ code }: { code: CallCode }) {
  const { tone, icon } = CODE_LOOKS[code.tone];
  return (
    <Badge tone={tone} icon={icon}>
      {code.label}
    </Badge>
  );
}
