import threading

settings = threading.local()
settings.language = "en"
outcomes = []


def look():
    try:
        outcomes.append(settings.language)
    except AttributeError as error:
        outcomes.append(str(error).split(" object ")[-1])


thread = threading.Thread(target=look)
thread.start()
thread.join()
look()

assert outcomes == ["has no attribute 'language'", "en"]
print(outcomes)
