class Number:
    def __rsub__(self, other):
        return "rsub"


number = Number()
assert 5 - number == "rsub"
try:
    number - Number()
except TypeError as error:
    message = str(error)
assert message == "unsupported operand type(s) for -: 'Number' and 'Number'"
print(5 - number)
