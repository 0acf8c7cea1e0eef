import threading

initialised = []


class Settings(threading.local):
    def __init__(self, language):
        initialised.append(threading.current_thread().name)
        self.language = language


settings = Settings("en")
settings.language = "de"
seen = []


def look():
    seen.append(settings.language)
    seen.append(settings.language)


thread = threading.Thread(target=look, name="worker")
thread.start()
thread.join()

assert initialised == ["MainThread", "worker"]
assert (seen, settings.language) == (["en", "en"], "de")
print(f"__init__ ran in {initialised}; worker saw {seen[0]}, main thread has {settings.language}")
