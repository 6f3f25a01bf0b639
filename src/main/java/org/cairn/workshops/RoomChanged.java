package org.cairn.workshops;

/** Something in this room is not as it was; every screen of it reads anew. */
public record RoomChanged(WorkshopId workshop) {}
