-- Tables of later steps refer to those of earlier ones; what guards the deletion of an earlier row learns of them here (R26).
-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

DROP TRIGGER IF EXISTS bodyGuardDelete;
CREATE TRIGGER bodyGuardDelete AFTER DELETE ON body
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of body')
    WHERE EXISTS (SELECT 1 FROM membership WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingBody WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM pillar WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM document WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM importBatch WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM strategicPlan WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM workPlan WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairDecision WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM troikaRule WHERE fourthSeat = OLD.code)
      OR EXISTS (SELECT 1 FROM troikaRule WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairOfficer WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM frozenSeat WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM delegate WHERE body = OLD.code);
END;

DROP TRIGGER IF EXISTS partyGuardDelete;
CREATE TRIGGER partyGuardDelete AFTER DELETE ON party
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of party')
    WHERE EXISTS (SELECT 1 FROM membership WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE holder = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE convenor = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE firstHolder = OLD.code)
      OR EXISTS (SELECT 1 FROM chairDecision WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM frozenSeat WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM delegate WHERE party = OLD.code);
END;

DROP TRIGGER IF EXISTS meetingKindGuardDelete;
CREATE TRIGGER meetingKindGuardDelete AFTER DELETE ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingKind')
    WHERE EXISTS (SELECT 1 FROM meetingSeries WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agendaTemplateItem WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agenda WHERE template = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE handoverKind = OLD.code);
END;

DROP TRIGGER IF EXISTS chairTermGuardDelete;
CREATE TRIGGER chairTermGuardDelete AFTER DELETE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: other rows still refer to that row of chairTerm')
    WHERE EXISTS (SELECT 1 FROM chairTerm WHERE body = OLD.body AND previous = OLD.number)
      OR EXISTS (SELECT 1 FROM chairTermPart WHERE body = OLD.body AND number = OLD.number);
END;

DROP TRIGGER IF EXISTS meetingGuardDelete;
CREATE TRIGGER meetingGuardDelete AFTER DELETE ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: other rows still refer to that row of meeting')
    WHERE EXISTS (SELECT 1 FROM meetingBody WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingSession WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE model = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM workPlanSlot WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM participantList WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM delegate WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM decision WHERE meeting = OLD.handle);
END;
