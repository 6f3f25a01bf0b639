package samples.house;

/** Breaks the rules on names and on printing. */
public class CaringManager {
    void speak() {
        System.out.println("I manage");
    }
}
