import threading

settings = threading.local()
settings.language = "en"
seen = []


def look():
    seen.append(getattr(settings, "language", "no attribute"))


thread = threading.Thread(target=look)
thread.start()
thread.join()
look()

assert seen[1] == "en"
print("seen in the other thread:", seen[0])
assert seen == ["en", "en"]
