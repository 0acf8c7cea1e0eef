called = []


class Flag:
    def __and__(self, other):
        called.append("and")
        return True

    def __or__(self, other):
        called.append("or")
        return True

    def __is__(self, other):
        called.append("is")
        return True


flag, other = Flag(), Flag()
results = [flag and 0, other or 0, flag is other]
print(results[0], results[2], called)
assert called == ["and", "or", "is"]
