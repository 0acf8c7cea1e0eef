class Named:
    __slots__ = "name"


named = Named()
named.name = "Ada"
refused = []
for letter in "name":
    try:
        setattr(named, letter, 1)
    except AttributeError:
        refused.append(letter)

assert (named.name, refused) == ("Ada", ["n", "a", "m", "e"])
print(named.name, refused)
