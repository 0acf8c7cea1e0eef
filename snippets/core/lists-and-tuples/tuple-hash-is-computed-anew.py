class Element:
    asked = 0

    def __hash__(self):
        Element.asked += 1
        return 7


pair = (Element(), "text")
hash(pair)
hash(pair)

print(Element.asked)
assert Element.asked == 2
