converted = []


class Record:
    def __repr__(self):
        converted.append("repr")
        return "<record>"


def count(error):
    before = len(converted)
    converted.clear()
    return before, str(error), len(converted)


assert count(ValueError(f"bad {Record()!r}")) == (1, "bad <record>", 0)
assert count(ValueError("bad", Record())) == (0, "('bad', <record>)", 1)
print(count(ValueError(f"bad {Record()!r}")))
