# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

import unittest

from django.db import transaction
from django.test import TestCase, TransactionTestCase

events = []


def order(name):
    with transaction.atomic():
        transaction.on_commit(lambda: events.append(f"{name} sent"))
    events.append(f"{name} ordered")


class InTransaction(TestCase):
    def test_orders(self):
        order("plain")
        with self.captureOnCommitCallbacks(execute=True):
            order("captured")


class WithCommit(TransactionTestCase):
    def test_order(self):
        order("committed")


result = unittest.TestResult()
unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (InTransaction, WithCommit))).run(result)
assert (result.testsRun, result.wasSuccessful()) == (2, True)
assert events == ["plain ordered", "captured ordered", "captured sent", "committed sent", "committed ordered"]
print(events)
