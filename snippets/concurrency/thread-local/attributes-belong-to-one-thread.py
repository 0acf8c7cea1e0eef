import threading

settings = threading.local()
settings.language = "en"
seen = []


def work():
    try:
        settings.language
    except AttributeError as error:
        seen.append(type(error).__name__)
    settings.language = "de"
    seen.append(settings.language)


thread = threading.Thread(target=work)
thread.start()
thread.join()

assert seen == ["AttributeError", "de"]
assert settings.language == "en"
print(f"other thread: {seen}, main thread: {settings.language}")
