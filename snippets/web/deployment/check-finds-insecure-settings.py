# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(MIDDLEWARE=["django.middleware.security.SecurityMiddleware"], DEBUG=True)
django.setup()
from django.core import checks

found = [message.id for message in checks.run_checks()]
deployment = {message.id for message in checks.run_checks(include_deployment_checks=True)}
assert found == [] and {"security.W004", "security.W018"} <= deployment
print(found)
assert any(name.startswith("security.") for name in found)
