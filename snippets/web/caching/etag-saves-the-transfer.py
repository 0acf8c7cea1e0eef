# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.views.decorators.http import condition

settings.configure()
calls = []
version = ["7"]


@condition(etag_func=lambda request: f'"{version[0]}"')
def view(request):
    calls.append(version[0])
    return HttpResponse("report")


factory = RequestFactory()
responses = [view(factory.get("/")), view(factory.get("/", HTTP_IF_NONE_MATCH='"7"'))]
version[0] = "8"
responses.append(view(factory.get("/", HTTP_IF_NONE_MATCH='"7"')))
assert [(response.status_code, response.content) for response in responses] == [
    (200, b"report"),
    (304, b""),
    (200, b"report"),
]
assert calls == ["7", "8"]
print([response.status_code for response in responses], calls)
