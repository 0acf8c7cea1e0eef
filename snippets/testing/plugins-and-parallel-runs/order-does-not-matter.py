import unittest


class UsersTest(unittest.TestCase):
    users = []

    def test_add(self):
        self.users.append("ada")

    def test_find(self):
        self.assertEqual(self.users, ["ada"])


def run(*names):
    UsersTest.users.clear()
    result = unittest.TestResult()
    unittest.TestSuite(map(UsersTest, names)).run(result)
    return len(result.failures), result.testsRun


runs = [run("test_add", "test_find"), run("test_find", "test_add")]
print(runs)
assert runs[0] == (0, 2)
assert runs[1] == (0, 2)
