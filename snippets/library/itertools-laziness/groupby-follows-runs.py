from itertools import groupby


def groups(items):
    return [(key, "".join(group)) for key, group in groupby(items, str.lower)]


assert groups("aAbba") == [("a", "aA"), ("b", "bb"), ("a", "a")]
assert groups(sorted("aAbba", key=str.lower)) == [("a", "aAa"), ("b", "bb")]
print(groups("aAbba"), groups(sorted("aAbba", key=str.lower)))
