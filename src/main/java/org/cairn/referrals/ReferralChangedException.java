package org.cairn.referrals;

/** Somebody else changed this entry of the directory, or took it away, since it was read. */
public class ReferralChangedException extends RuntimeException {}
