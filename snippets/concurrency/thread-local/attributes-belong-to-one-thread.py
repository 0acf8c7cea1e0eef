import threading

settings = threading.local()
settings.language = "en"
seen = []


def work():
    settings.language = "de"
    seen.append(settings.language)


thread = threading.Thread(target=work)
thread.start()
thread.join()

assert seen == ["de"]
assert settings.language == "en"
print("other thread:", seen[0], "main thread:", settings.language)
