import copy


class Plain:
    def __init__(self):
        self.rows = [1]


class Session(Plain):
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        memo["asked"] = self
        return "deeply copied"


plain, memo = Plain(), {}
shallow, deep = copy.copy(plain), copy.deepcopy(plain)
hooked = [copy.copy(Session()), copy.deepcopy([Session()], memo)]

assert (type(shallow), type(deep)) == (Plain, Plain)
assert (shallow is plain, shallow.rows is plain.rows, vars(shallow) is vars(plain)) == (False, True, False)
assert (deep.rows, deep.rows is plain.rows) == ([1], False)
assert hooked == ["copied", ["deeply copied"]]
assert type(memo["asked"]) is Session
print(hooked)
