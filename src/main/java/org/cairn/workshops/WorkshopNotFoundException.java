package org.cairn.workshops;

/** There is no such workshop, or it is over. */
public class WorkshopNotFoundException extends RuntimeException {}
