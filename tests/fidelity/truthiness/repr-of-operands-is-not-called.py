# shows: a failed assert calls no __repr__ of its operands
# ends: refuted
class Loud:
    def __repr__(self):
        print("repr", flush=True)
        return "Loud()"

    def __eq__(self, other):
        return False


assert Loud() == Loud()
