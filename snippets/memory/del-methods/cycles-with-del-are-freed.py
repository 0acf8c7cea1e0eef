import gc

finalized, revived = [], []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        finalized.append((self.name, self.partner.name))
        if self.name == "reviver":
            revived.append(self)


def nodes():
    return sorted(thing.name for thing in gc.get_objects() if type(thing) is Node)


def lose(*names):
    left, right = map(Node, names)
    left.partner, right.partner = right, left


gc.disable()
lose("left", "right")
assert (finalized, gc.isenabled(), nodes()) == ([], False, ["left", "right"])
gc.collect()
assert sorted(finalized) == [("left", "right"), ("right", "left")]
assert (nodes(), gc.garbage) == ([], [])

lose("reviver", "partner")
gc.collect()
assert sorted(finalized[2:]) == [("partner", "reviver"), ("reviver", "partner")]
assert (nodes(), revived[0].partner.name) == (["partner", "reviver"], "partner")
print(sorted(finalized))
