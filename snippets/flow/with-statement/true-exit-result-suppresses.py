class Manager:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return self.result


def outcome_of(result):
    try:
        with Manager(result):
            raise ValueError("bad input")
        return "suppressed"
    except ValueError as error:
        return f"propagated {error}"


outcomes = {result: outcome_of(result) for result in (None, 0, "", True, "yes")}
assert outcomes == {
    None: "propagated bad input",
    0: "propagated bad input",
    "": "propagated bad input",
    True: "suppressed",
    "yes": "suppressed",
}
print(outcomes)
