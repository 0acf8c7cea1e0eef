received = []


class Manager:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        received.append((kind, error, traceback is error.__traceback__))
        return self.result


def outcome_of(result, raised):
    try:
        with Manager(result):
            raise raised
        return "suppressed"
    except ValueError as error:
        return f"propagated {error}"


error = ValueError("bad input")
assert outcome_of(None, error) == "propagated bad input"
assert received == [(ValueError, error, True)]

outcomes = {result: outcome_of(result, error) for result in (None, 0, "", True, "yes")}
assert outcomes == {
    None: "propagated bad input",
    0: "propagated bad input",
    "": "propagated bad input",
    True: "suppressed",
    "yes": "suppressed",
}
print(outcomes)
