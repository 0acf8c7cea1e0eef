asked = []


class Agreeable:
    def __eq__(self, other):
        asked.append(other)
        return True


thing = Agreeable()
other_name = thing

assert (thing is None) is False
assert (thing is other_name) is True
assert asked == []

assert (thing == None) is True
assert asked == [None]
print(thing is None, thing == None)
