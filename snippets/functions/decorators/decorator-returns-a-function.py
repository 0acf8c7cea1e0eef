def answer(function):
    return 42


try:

    @answer
    def question():
        pass

    outcome = question
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome in (42, "TypeError")
assert outcome == "TypeError"
