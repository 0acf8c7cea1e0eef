def outcome(action, x):
    try:
        return action(x)
    except ValueError as error:
        return str(error)


refused = "Unknown format code 'd' for object of type 'float'"
assert ["%d" % x for x in (3.99, -3.99)] == ["3", "-3"]
assert outcome(lambda x: f"{x:d}", 3.99) == outcome("{:d}".format, 3.99) == refused
assert outcome(lambda x: f"{x:d}", 3) == outcome("{:d}".format, 3) == "3"
assert "NaN" in outcome("%d".__mod__, float("nan"))
print("%d" % 3.99, outcome("{:d}".format, 3.99))
