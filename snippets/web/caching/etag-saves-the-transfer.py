# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import condition

settings.configure()
calls = []


def answer(version, known):
    @condition(etag_func=lambda request: f'"{version}"')
    def view(request):
        calls.append(version)
        return HttpResponse("report")

    request = HttpRequest()
    request.method = "GET"
    request.META["HTTP_IF_NONE_MATCH"] = f'"{known}"'
    response = view(request)
    return response.status_code, response.content


answers = [answer(7, known=6), answer(8, known=8)]
assert answers == [(200, b"report"), (304, b"")]
assert calls == [7]
print(answers, calls)
