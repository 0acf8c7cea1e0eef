# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})

import unittest

from django.db import transaction
from django.test import TestCase

sent, seen = [], []


class OrderTests(TestCase):
    def test_order(self):
        with self.captureOnCommitCallbacks() as callbacks:
            with transaction.atomic():
                transaction.on_commit(lambda: sent.append("mail"))
        seen.extend(sent)
        for callback in callbacks:
            callback()


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(OrderTests).run(result)
assert (result.testsRun, result.wasSuccessful()) == (1, True)
assert sent == ["mail"]
print(seen)
assert seen == ["mail"]
