# shows: an `or` whose left side is true asks it once
class Loud:
    calls = 0

    def __bool__(self):
        Loud.calls += 1
        return True


assert Loud() or None
print(Loud.calls)
assert Loud.calls == 1
