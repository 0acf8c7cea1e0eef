def answer(function):
    return 42


try:

    @answer
    def question():
        pass

    outcome = f"question is {question}"
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
