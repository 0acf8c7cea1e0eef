name = "global"


def function():
    name = "enclosing"

    class Assigning:
        before = name
        name = "class"
        after = name

    class Reading:
        seen = name

    return Assigning.before, Assigning.after, Reading.seen


assert function() == ("global", "class", "enclosing")
print(function())
