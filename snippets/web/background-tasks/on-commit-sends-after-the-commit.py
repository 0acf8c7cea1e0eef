# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.db import transaction

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
sent = []


def order(number, fails):
    try:
        with transaction.atomic():
            transaction.on_commit(lambda: sent.append(number))
            before_commit = list(sent)
            if fails:
                raise ValueError
    except ValueError:
        return before_commit
    return before_commit


seen = [order(7, fails=False), order(8, fails=True)]
assert seen == [[], [7]]
assert sent == [7]
print(seen)
