# What the pack `default` decides, and the rule `unverified-and-risky`, in Rego: OPA makes the decision from the facts that
# `ironclaw-guard export DIR --to opa` gives. `verdict` has the words of the guard: fail, incomplete, pass.
package ironclaw

import rego.v1

default verdict := "pass"

verdict := "fail" if {
	count(deny) > 0
} else := "incomplete" if {
	count(blind) > 0
}

# default/invariant
deny contains {"rule": "invariant", "invocation": one.id, "finding": finding.id} if {
	some one in input.invocations
	some finding in one.findings
	finding.kind == "invariant"
	not finding.accepted
}

# default/identity
deny contains {"rule": "identity", "invocation": one.id, "finding": finding.id} if {
	some one in input.invocations
	some finding in one.findings
	finding.kind == "identity"
}

# default/tamper
deny contains {"rule": "tamper", "sign": sign} if {
	some sign in input.job.tampering
	sign != ""
}

# unverified-and-risky: risk.score > 5.0 && !tool.attestation.fresh && !pipeline.declared
deny contains {"rule": "unverified-and-risky", "invocation": one.id, "tool": one.tool.name} if {
	some one in input.invocations
	one.risk.score > 5
	not one.tool.attestation.fresh
	not input.job.pipeline.declared
}

# default/score
warn contains {"rule": "score", "score": input.job.job.score} if input.job.job.score > input.job.threshold

# default/expired
note contains {"rule": "expired", "finding": acceptance.finding} if {
	some acceptance in input.job.acceptances
	acceptance.expired
}

# Too little was seen for a verdict, whatever the rules are.
blind contains "no sensor watched" if input.job.sensor.name == "none"

blind contains "no sensor watched" if not input.job.sensor.started

blind contains "nothing was seen" if input.job.coverage.level == "none"

blind contains "events were lost" if input.job.coverage.lost > 0
