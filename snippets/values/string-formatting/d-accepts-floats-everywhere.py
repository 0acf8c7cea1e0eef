def outcome(action):
    try:
        return action(3.99)
    except ValueError:
        return "ValueError"


print(outcome(lambda x: "%d" % x), outcome(lambda x: f"{x:d}"))
assert outcome(lambda x: "%d" % x) == "3"
assert outcome("{:d}".format) == "ValueError"
assert outcome(lambda x: f"{x:d}") == "3"
