/// Meetings that belong together and move together, such as a preparatory meeting on the eve of the main one (R16).
public enum Block {}
