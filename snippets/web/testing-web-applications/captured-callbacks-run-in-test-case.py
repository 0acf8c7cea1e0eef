# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

import io
import unittest

from django.db import transaction
from django.test import TestCase, TransactionTestCase

sent = []


def order(name):
    with transaction.atomic():
        transaction.on_commit(lambda: sent.append(name))


class InTransaction(TestCase):
    def test_orders(self):
        order("plain")
        with self.captureOnCommitCallbacks(execute=True) as callbacks:
            order("captured")
        self.assertEqual(len(callbacks), 1)


class WithCommit(TransactionTestCase):
    def test_order(self):
        order("committed")


suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (InTransaction, WithCommit)))
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert (result.testsRun, result.wasSuccessful()) == (2, True)
assert sent == ["captured", "committed"]
print(sent)
