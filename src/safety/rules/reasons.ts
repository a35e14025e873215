/**
 * Why a product is withheld for a condition, or a doctor has to be asked first: what readers are told who ticked it. One
 * sentence each, true for everything that the matrix limits for this condition.
 *
 * It is loaded with the reader's self-check and not for the first paint.
 */
import type { ConditionCode } from './conditions.ts';
import type { Basis } from './types.ts';

export interface Reason {
  readonly why: string;
  readonly basis: Basis;
}

export const REASONS: Readonly<Record<ConditionCode, Reason>> = {
  'suspected-clot': {
    why: 'A clot can break off and move to the lungs, so a doctor has to check it before you use this.',
    basis: ['S17', 'S18', 'S24', 'S26', 'seed'],
  },
  'suspected-tear-or-fracture': {
    why: 'A break or tear can get worse with this, so have it looked at before you use anything.',
    basis: ['S17', 'S29', 'S30', 'S31', 'S32'],
  },
  'recent-surgery': {
    why: 'A fresh scar, a new joint or metal in you could be harmed by this, so your surgeon has to say yes.',
    basis: ['N5', 'N10', 'N22', 'N26', 'N33', 'judgement'],
  },
  'past-clot': {
    why: 'Once you have had a clot, a new one is more likely, and this could do harm then.',
    basis: ['S19', 'S23', 'S24', 'seed', 'judgement'],
  },
  thrombophlebitis: {
    why: 'Some people with a sore vein under the skin have a clot deeper down as well.',
    basis: ['S33'],
  },
  'arterial-disease': {
    why: 'With poor blood flow, skin and muscle are hurt more easily, and you may see it too late.',
    basis: ['S8', 'S9', 'S12', 'S14', 'S15', 'N8', 'N27', 'N29', 'N41', 'judgement'],
  },
  'varicose-veins': {
    why: 'Thick, lumpy veins are hurt easily, so nothing should rub, pinch, press or heat them much.',
    basis: ['S12', 'S21', 'judgement'],
  },
  lymphoedema: {
    why: 'That arm or leg drains badly, so heat, cold, a rub or a squeeze can make it swell more.',
    basis: ['N28', 'N47', 'judgement'],
  },
  'blood-thinners': {
    why: 'You bleed and bruise more easily, and some gels change how your medicine works.',
    basis: ['S5', 'S6', 'S20', 'S51', 'judgement'],
  },
  'heart-condition': {
    why: 'Heat, cold, a squeeze, a current, a drug, hard work or raised legs can be too much for a weak heart.',
    basis: ['S8', 'S9', 'S12', 'S15', 'S20', 'N1', 'N8', 'N15', 'N25', 'N41', 'judgement'],
  },
  'high-blood-pressure': {
    why: 'Cold, heat, hard work, hard pressing, hanging and some drugs can change your blood pressure too fast.',
    basis: ['N5', 'N26', 'N29', 'N31', 'N34', 'judgement'],
  },
  numbness: {
    why: 'Numb skin cannot warn you when something is too hot, too cold, too tight, too strong or too hard.',
    basis: ['S8', 'S9', 'S12', 'S20', 'N8', 'N21', 'N24', 'judgement'],
  },
  'broken-skin': {
    why: 'Broken or infected skin can get worse with this, and so can a fever.',
    basis: ['S1', 'S2', 'S8', 'S9', 'S10', 'S17', 'N32', 'N33', 'judgement'],
  },
  'cold-sensitivity': {
    why: 'It feels cold, and cold could turn your fingers white, give you hives, harm your skin or set off a crisis.',
    basis: ['S10', 'N26', 'N29', 'N53', 'judgement'],
  },
  'medicine-patch': {
    why: 'With heat, a rub, a squeeze or one more drug, you could get too much of a drug at once.',
    basis: ['N23', 'judgement'],
  },
  'gel-allergy': {
    why: 'It has in it, or may have, what you react to, and your skin could swell, burn or blister.',
    basis: ['S1', 'S1c', 'S2', 'S3', 'N12', 'N18b', 'judgement'],
  },
  'salicylate-allergy': {
    why: 'It has in it, or may have, a drug much like aspirin or a pain pill, and you could react to it.',
    basis: ['S2c', 'S52', 'N14', 'N17'],
  },
  'material-allergy': {
    why: 'It may have rubber, latex, neoprene, glue or the like in it, which can give you a rash.',
    basis: ['S12', 'S16', 'N2', 'N10', 'judgement'],
  },
  pregnancy: {
    why: 'It may not be safe while you are pregnant or nurse, and leg clots are more likely then.',
    basis: ['S1', 'S2d', 'S10', 'S18', 'S23', 'N9', 'N17', 'N22', 'N26', 'judgement'],
  },
  child: {
    why: 'A child can be hurt by what does not hurt you, so an adult has to be there.',
    basis: ['S1', 'S2', 'S10', 'S11', 'N22', 'N32', 'judgement'],
  },
  'cannot-report-pain': {
    why: 'If someone cannot say that it hurts, they can be burned, frozen or pinched and no one will know.',
    basis: ['S8', 'S9', 'S10', 'judgement'],
  },
  'powered-implant': {
    why: 'It could shake, press, chill or jolt such a part or its wires, so that it does not work as it should.',
    basis: ['N8', 'N11', 'N26', 'N32', 'judgement'],
  },
  epilepsy: {
    why: 'It could set off a fit, or a fit could do you great harm while you use it.',
    basis: ['N8', 'N11', 'N26', 'N32', 'N49', 'judgement'],
  },
  'organ-trouble': {
    why: 'Your body may not cope with it, or with a drug in it that gets in through the skin.',
    basis: ['N1', 'N17', 'N19', 'N31', 'judgement'],
  },
  'weak-bones': {
    why: 'A weak bone can break when something pulls, shakes or presses on it, or when you fall.',
    basis: ['S20', 'N5', 'N33', 'N34', 'N35', 'judgement'],
  },
  cancer: {
    why: 'This could do harm where there is or was cancer, a bone infection or a hard lump of bone.',
    basis: ['S8', 'S9', 'S10', 'S17', 'S20', 'N1', 'N8', 'N22', 'N27', 'judgement'],
  },
  unsteady: {
    why: 'You could fall with this and break something, so make sure first that it is right for you.',
    basis: ['judgement'],
  },
};
