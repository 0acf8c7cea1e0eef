def passes(slug):
    return slug("Hello World") == "hello-world"


def red(title):
    return None


def green(title):
    return "hello-world"


def refactored(title):
    return "-".join(title.lower().split())


found = [passes(version) for version in (red, green, refactored)]
print(found, refactored("One Two"))
assert found == [False, True, True]
assert (green("One Two"), refactored("One Two")) == ("hello-world", "one-two")
