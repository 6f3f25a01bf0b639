package org.cairn.workshops;

/**
 * Which question of the cycle lies between the people of a group.
 *
 * @param number its place among the questions of the stage, from 0
 * @param wording 0 for the question itself, more for another way to ask it
 */
public record QuestionPlace(String stage, int number, int wording) {}
