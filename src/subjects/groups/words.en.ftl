## Everywhere

group-too-much = You asked a lot here at once, so I have not read this one. For { $seconds } seconds I read nothing from you here. Send it again after that, or write to me alone.
