calls = []


class Flag:
    def __bool__(self):
        calls.append("__bool__")
        return True

    def __and__(self, other):
        calls.append("__and__")
        return "by &"

    def __or__(self, other):
        calls.append("__or__")
        return "by |"


flag = Flag()
results = [flag and "last", flag or "last", not flag, flag is flag, flag & 1, flag | 1]

assert results == ["last", flag, False, True, "by &", "by |"]
assert calls == ["__bool__", "__bool__", "__bool__", "__and__", "__or__"]
print(calls)
