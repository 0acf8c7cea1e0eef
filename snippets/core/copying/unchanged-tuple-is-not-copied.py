import copy


class Token:
    def __init__(self):
        self.copies = 0

    def __deepcopy__(self, memo):
        self.copies += 1
        return self


token = Token()
flat, holding = (1, ("a", token)), (1, [2])
copies = [copy.deepcopy(flat), copy.deepcopy(holding)]

assert token.copies == 1
assert copies == [flat, (1, [2])]
assert (copies[0] is flat, copies[1] is holding, copies[1][1] is holding[1]) == (True, False, False)
print(copies[0] is flat, copies[1] is holding)
