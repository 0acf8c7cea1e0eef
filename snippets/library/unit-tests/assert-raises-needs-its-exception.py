import unittest


def outcome_of(action):
    class Tests(unittest.TestCase):
        def test(self):
            with self.assertRaises(LookupError):
                action()

    result = Tests("test").run()
    return [text.splitlines()[-1].split(":")[0] for _, text in result.failures], len(result.errors)


assert outcome_of(lambda: {}["one"]) == ([], 0)
assert outcome_of(lambda: "one") == (["AssertionError"], 0)
assert outcome_of(lambda: int("one")) == ([], 1)
assert outcome_of(lambda: unittest.TestCase().fail()) == (["AssertionError"], 0)
print(outcome_of(lambda: "one"), outcome_of(lambda: int("one")))
