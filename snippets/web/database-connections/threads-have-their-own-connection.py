# /// script
# dependencies = ["django"]
# ///
import os
import threading

from django.conf import settings

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}})
from django.db import connection

seen = {}


def use(name):
    connection.ensure_connection()
    seen[name] = connection.connection, connection.connection is not None
    connection.close()


use("main")
thread = threading.Thread(target=use, args=("worker",))
thread.start()
thread.join()
assert [was_open for _, was_open in seen.values()] == [True, True]
assert seen["main"][0] is not seen["worker"][0]
assert connection.connection is None
assert os.listdir() == ["shop.db"]
print(sorted(seen))
