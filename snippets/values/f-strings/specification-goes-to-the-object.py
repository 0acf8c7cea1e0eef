import datetime


class Temperature:
    def __format__(self, specification):
        return f"<{specification}>"

    def __repr__(self):
        return "warm"


day = datetime.date(2030, 4, 1)
assert f"{day:%d.%m.%Y}" == "01.04.2030"
assert f"{Temperature():any text}" == "<any text>"
assert f"{Temperature()!r:>6}" == "  warm"
assert f"{255:x} {1.5:e}" == "ff 1.500000e+00"
print(f"{day:%d.%m.%Y}", f"{Temperature():any text}")
