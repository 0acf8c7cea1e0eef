class Element:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number


assert hash((Element(1), Element(2))) == hash((1, 2))
assert hash((Element(1), Element(2))) != hash((2, 1))

outcomes = []
for key in [[], ([],)]:
    try:
        outcomes.append({key: "value"})
    except TypeError as error:
        outcomes.append(str(error))

assert len(outcomes) == 2
assert ["unhashable type: 'list'" in outcome for outcome in outcomes] == [True, True]
print(hash((Element(1), Element(2))) == hash((1, 2)))
