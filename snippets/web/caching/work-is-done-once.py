# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.cache import cache

settings.configure()
computed = []


def report():
    computed.append("report")
    return len(computed)


def answer():
    return cache.get_or_set("report", report)


answers = [answer(), answer()]
cache.delete("report")
answers.append(answer())
for number in range(cache._max_entries):
    cache.set(number, None)
answers.append(answer())
assert answers == [1, 1, 2, 3]
print(answers)
