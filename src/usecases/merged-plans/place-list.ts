/** A clerk's own list of places, for whoever merges plans. */
export { readPlaceList } from '../../merge/plans/place-list';
export type { PlaceList, PlaceListReading } from '../../merge/plans/place-list';
