class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        {}["handle"]


def outcome_of(action):
    try:
        with Manager():
            action()
    except Exception as error:
        return repr(error), repr(error.__context__)


assert outcome_of(lambda: [][7]) == ("KeyError('handle')", "IndexError('list index out of range')")
assert outcome_of(lambda: None) == ("KeyError('handle')", "None")
print(outcome_of(lambda: [][7]))
