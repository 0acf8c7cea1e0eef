class Element:
    asked = 0

    def __hash__(self):
        Element.asked += 1
        return Element.asked


pair = (Element(),)
hashes = [hash(pair), hash(pair)]

print(Element.asked)
assert hashes[0] == hash((1,))
assert Element.asked == 2
